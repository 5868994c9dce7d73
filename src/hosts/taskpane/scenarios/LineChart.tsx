import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Fan } from "../../../model/futures/fan";
import { lineChartView } from "./lineChart.vm";
import { useWidth } from "./useWidth";

const useStyles = makeStyles({
  root: { minWidth: 0 },
  svg: { display: "block", overflow: "visible" },
  grid: { stroke: tokens.colorNeutralStroke2, shapeRendering: "crispEdges" },
  label: {
    fill: tokens.colorNeutralForeground3,
    fontSize: "10px",
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  nine: {
    fill: tokens.colorBrandStroke1,
    fillOpacity: 0.14,
    "@media (forced-colors: active)": {
      fill: "none",
      stroke: "CanvasText",
      strokeDasharray: "1 3",
    },
  },
  half: {
    fill: tokens.colorBrandStroke1,
    fillOpacity: 0.26,
    "@media (forced-colors: active)": { fill: "none", stroke: "CanvasText" },
  },
  withPolicy: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2px",
    strokeLinejoin: "round",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  withoutPolicy: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.5px",
    strokeDasharray: "4 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  end: {
    fill: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

const widthOfCard = 120;

export interface LineChartProps {
  readonly withPolicy: readonly number[];
  readonly withoutPolicy: readonly number[];
  /** Where the futures with the policy lie, once they are known. */
  readonly fan?: Fan | undefined;
  readonly height: number;
  /** The chart in words. */
  readonly altText: string;
}

/** Two lines, solid with the policy and dashed without, and the fan of futures with the policy. */
export const LineChart = ({ withPolicy, withoutPolicy, fan, height, altText }: LineChartProps) => {
  const styles = useStyles();
  const [element, width] = useWidth<HTMLDivElement>(widthOfCard);
  const view = useMemo(
    () => lineChartView(withPolicy, withoutPolicy, width, height, fan),
    [withPolicy, withoutPolicy, width, height, fan]
  );
  return (
    <div ref={element} className={styles.root}>
      <svg className={styles.svg} width={width} height={height} role="img" aria-label={altText}>
        {view.horizontal.map(({ at, label }) => (
          <g key={label}>
            <line className={styles.grid} x1={view.left} x2={view.right} y1={at} y2={at} />
            <text className={styles.label} x={view.left - 6} y={at} dy="0.32em" textAnchor="end">
              {label}
            </text>
          </g>
        ))}
        {view.years.map(({ at, label }) => (
          <text
            key={label}
            className={styles.label}
            x={at}
            y={view.bottom + 14}
            textAnchor="middle"
          >
            {label}
          </text>
        ))}
        <path className={styles.nine} d={view.nine} />
        <path className={styles.half} d={view.half} />
        <path className={styles.withoutPolicy} d={view.withoutPolicy} />
        <path className={styles.withPolicy} d={view.withPolicy} />
        <circle className={styles.end} cx={view.end.x} cy={view.end.withPolicy} r={3} />
      </svg>
    </div>
  );
};
