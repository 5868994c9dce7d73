import type { Tornado } from "../../../model/uncertainty/tornadoTask";
import { Failures } from "../futures/Failures";
import { Disclosure } from "../parts/Disclosure";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import type { WorkControl } from "../work/useWork";
import { WorkView } from "../work/WorkView";
import { Part } from "./Part";
import { failedSwings, tornadoView } from "./tornado.vm";
import { TornadoChart } from "./TornadoChart";
import { TornadoTable } from "./TornadoTable";

export interface TornadoPartProps {
  readonly control: WorkControl<Tornado>;
  /** Of the outcome. */
  readonly label: string;
}

/** How far the answer moves with each number alone. */
export const TornadoPart = ({ control, label }: TornadoPartProps) => {
  const words = useTextStyles();
  return (
    <Part title={text.explain.tornado} hint={text.explain.tornadoHint}>
      <WorkView control={control} room={700}>
        {(found) => {
          const view = tornadoView(label, found);
          const failures = (
            <Failures
              said={text.explain.failedSwings(found.failed, found.runs)}
              lines={failedSwings(found)}
            />
          );
          if (view.rows.length === 0)
            return (
              <>
                <p className={words.body}>{text.explain.noSwing}</p>
                {failures}
              </>
            );
          return (
            <>
              <p className={words.body}>{view.middle}</p>
              <TornadoChart view={view} />
              <p className={words.quiet}>{view.others}</p>
              {failures}
              <Disclosure summary={text.explain.swingTable}>
                <TornadoTable rows={view.rows} />
              </Disclosure>
            </>
          );
        }}
      </WorkView>
    </Part>
  );
};
