/** Says plainly what the workbench is not. */
export const AboutWorkbench = () => (
  <>
    <button type="button" className="quiet" popoverTarget="about-workbench">
      This is a workbench, not Excel
    </button>
    <div id="about-workbench" className="workbench-about" popover="auto">
      <h2>A workbench, not Excel</h2>
      <p>
        The pane on the right is the add-in itself, and it speaks through Microsoft’s own office.js.
        Only Excel behind it is replaced, so that you can try everything on this computer. Nothing
        leaves it.
      </p>
      <p>What you see here does not show</p>
      <ul>
        <li>in which order Excel calculates, or how it looks while a formula waits (#BUSY!),</li>
        <li>the habits of Excel for Windows, Mac, iPad and the web,</li>
        <li>printing, page breaks and the look of Excel’s own charts,</li>
        <li>
          inserting, deleting, sorting or filtering rows, merged cells, pivot tables or macros,
        </li>
        <li>whether Microsoft would accept the add-in in its store.</li>
      </ul>
      <p>Save the workbook and look at it in your own Excel before you rely on it.</p>
    </div>
  </>
);
