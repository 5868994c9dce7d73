import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useWidth } from "../scenarios/useWidth";
import { dotChartView } from "./dotChart.vm";

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  root: { minWidth: 0 },
  svg: { display: "block", overflow: "visible" },
  axis: { stroke: tokens.colorNeutralStroke1, shapeRendering: "crispEdges" },
  zero: { stroke: tokens.colorNeutralForeground1, shapeRendering: "crispEdges" },
  dot: { fill: tokens.colorBrandStroke1, [forced]: { fill: "CanvasText" } },
  label: {
    fill: tokens.colorNeutralForeground3,
    fontSize: "10px",
    [forced]: { fill: "CanvasText" },
  },
});

const usualWidth = 310;
const dotRadius = 4.5;

export interface DotChartProps {
  readonly values: readonly number[];
  /** The chart in words. */
  readonly altText: string;
}

/** Equally likely values as dots to be counted. */
export const DotChart = ({ values, altText }: DotChartProps) => {
  const styles = useStyles();
  const [element, width] = useWidth<HTMLDivElement>(usualWidth);
  const { dots, ticks, zero, floor, height } = useMemo(
    () => dotChartView(values, width),
    [values, width]
  );
  return (
    <div ref={element} className={styles.root}>
      <svg className={styles.svg} width={width} height={height} role="img" aria-label={altText}>
        <line className={styles.axis} x1={0} x2={width} y1={floor} y2={floor} />
        <line className={styles.zero} x1={zero} x2={zero} y1={0} y2={floor} />
        {ticks.map(({ at, label }) => (
          <text key={label} className={styles.label} x={at} y={height - 4} textAnchor="middle">
            {label}
          </text>
        ))}
        {dots.map(({ x, y }, dot) => (
          <circle key={dot} className={styles.dot} cx={x} cy={y} r={dotRadius} />
        ))}
      </svg>
    </div>
  );
};
