import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CellValue } from "../../../../src/core/fault";
import { storedKinds } from "../../../../src/app/stored/storedKind";
import { Lab } from "../../../../src/hosts/taskpane/lab/Lab";
import { Pane } from "../../../../src/hosts/taskpane/Pane";
import { Shell } from "../../../../src/hosts/taskpane/Shell";
import { createSpreadsheet } from "../../../../src/spreadsheet/exceltsSpreadsheet";
import { localSharing } from "../../../support/localSharing";
import { restingRunner } from "../../../support/restingRunner";
import { bookOf, sialkot } from "../sampleLab";

beforeAll(() => {
  window.scrollTo = () => undefined;
});

const personnel: readonly (readonly CellValue[])[] = [
  ["Grappe", "Sexe", "Effectif"],
  ["Sialkot, surgical instruments", "Femmes", 20],
  ["Sialkot, surgical instruments", "indistinct", 30],
];

const bookWith = (rows: readonly (readonly CellValue[])[]) => {
  const book = bookOf(sialkot);
  book.spreadsheet.write(book.spreadsheet.addSheet("Personnel").id, 0, 0, rows);
  return book;
};

const openData = async (book: ReturnType<typeof bookWith>) => {
  const user = userEvent.setup();
  render(
    <Shell>
      <Pane
        lab={new Lab(book.workbook)}
        runner={restingRunner}
        sharing={localSharing(createSpreadsheet())}
      />
    </Shell>
  );
  await user.click(await screen.findByRole("button", { name: "Data" }));
  await screen.findByRole("heading", { name: "The other tables" });
  return user;
};

it("matches headers and words of a table beside the segments, and reads it from then on", async () => {
  const user = await openData(bookWith(personnel));
  await user.click(screen.getByRole("button", { name: /^Workforce ?“Personnel” may be one/ }));
  expect(await screen.findByLabelText("Your header for Gender")).toHaveDisplayValue("Sexe");
  expect(screen.getByLabelText("What “femmes” stands for")).toHaveDisplayValue("Women");
  const word = screen.getByLabelText("What “indistinct” stands for");
  expect(word).toHaveDisplayValue("Not decided");
  await user.selectOptions(word, "Men");
  await user.click(screen.getByRole("button", { name: "Use these columns" }));
  expect(
    await screen.findByRole("button", { name: /^Workforce ?Read from “Personnel”$/ })
  ).toBeVisible();
});

it("says which column a table cannot do without", async () => {
  const user = await openData(
    bookWith([
      ["Segmento", "Destino", "Parcela"],
      ["Sialkot", "Ahorro", 1],
    ])
  );
  await user.click(screen.getByRole("button", { name: /^Surplus/ }));
  await user.selectOptions(await screen.findByLabelText("Your header for Use"), "Not decided");
  expect(screen.getByText(/^Say which header stands for Use/)).toBeVisible();
});

it("offers to match anew what cannot be read, and asks before it throws anything away", async () => {
  const book = bookWith(personnel);
  const { namespace } = storedKinds.mappings;
  const add = `<lab xmlns="${namespace}" version="1">damaged</lab>`;
  await book.workbook.changeXml(namespace, () => ({ add, remove: [] }));
  const user = await openData(book);
  const said = screen.getByText("What was said of your columns cannot be read");
  const message = within(said.parentElement ?? document.body);
  expect(message.getByText(/some of the .* that the workbook remembers/i)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Match them anew" }));
  expect(await book.workbook.storedXml(namespace)).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Throw it away" }));
  await screen.findByRole("heading", { name: "The other tables" });
  expect(screen.queryByText("What was said of your columns cannot be read")).toBeNull();
});
