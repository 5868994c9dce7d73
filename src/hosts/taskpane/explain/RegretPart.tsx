import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { WorkView } from "../work/WorkView";
import { Part } from "./Part";
import { regretView } from "./regret.vm";
import { RegretTable } from "./RegretTable";
import type { RegretControl } from "./useRegret";

/** The policies there are, held against what the world may do. */
export const RegretPart = ({ policies, control }: RegretControl) => {
  const words = useTextStyles();
  return (
    <Part title={text.explain.regret} hint={text.explain.regretHint}>
      <WorkView control={control} room={580}>
        {(found) => {
          const view = regretView(policies, found);
          return (
            <>
              <p className={words.body}>{view.reading}</p>
              <ol className={words.bullets}>
                {view.states.map((state) => (
                  <li key={state}>{state}</li>
                ))}
              </ol>
              <RegretTable view={view} />
              <p className={words.quiet}>{view.basis}</p>
            </>
          );
        }}
      </WorkView>
    </Part>
  );
};
