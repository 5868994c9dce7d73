import { Disclosure } from "../parts/Disclosure";
import { useTextStyles } from "../parts/useTextStyles";
import { WorkforceGroups } from "../scenarios/WorkforceGroups";
import { text } from "../text";
import type { WholeWorkforceView } from "./whole.vm";

/** Jobs and pay by group of all segments, where the workbook says who works in every one. */
export const WholeWorkforce = ({ parts, unknown }: WholeWorkforceView) => {
  const words = useTextStyles();
  if (parts.length === 0)
    return (
      <p className={words.quiet}>
        {unknown === "" ? text.workforce.missing : text.wholeCluster.noWorkforce(unknown)}
      </p>
    );
  return (
    <Disclosure summary={<span className={words.subheading}>{text.workforce.heading}</span>}>
      <WorkforceGroups parts={parts} />
    </Disclosure>
  );
};
