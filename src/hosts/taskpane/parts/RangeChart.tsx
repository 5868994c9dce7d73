import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useWidth } from "../scenarios/useWidth";
import { rangeChartView, type ChartRange } from "./rangeChart.vm";

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  root: { minWidth: 0 },
  svg: { display: "block", overflow: "visible" },
  grid: { stroke: tokens.colorNeutralStroke2, shapeRendering: "crispEdges" },
  zero: { stroke: tokens.colorNeutralForeground3, shapeRendering: "crispEdges" },
  label: {
    fill: tokens.colorNeutralForeground3,
    fontSize: "10px",
    fontVariantNumeric: "tabular-nums",
    [forced]: { fill: "CanvasText" },
  },
  name: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "12px",
    fontWeight: tokens.fontWeightSemibold,
    [forced]: { fill: "CanvasText" },
  },
  range: {
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "6px",
    strokeOpacity: 0.35,
    [forced]: { stroke: "CanvasText", strokeWidth: "2px", strokeOpacity: 1 },
  },
  middle: {
    fill: tokens.colorBrandStroke1,
    [forced]: { fill: "CanvasText" },
  },
});

const usualWidth = 310;
const dot = 5;

export interface RangeChartProps {
  readonly ranges: readonly ChartRange[];
  /** The chart in words. */
  readonly altText: string;
}

/** Ranges of nine futures in ten with their middles, one below the other. */
export const RangeChart = ({ ranges, altText }: RangeChartProps) => {
  const styles = useStyles();
  const [element, width] = useWidth<HTMLDivElement>(usualWidth);
  const view = useMemo(() => rangeChartView(ranges, width), [ranges, width]);
  const foot = view.height - 18;
  return (
    <div ref={element} className={styles.root}>
      <svg
        className={styles.svg}
        width={width}
        height={view.height}
        role="img"
        aria-label={altText}
      >
        {view.ticks.map(({ at, label }) => (
          <g key={label}>
            <line className={styles.grid} x1={at} x2={at} y1={0} y2={foot} />
            <text className={styles.label} x={at} y={view.height - 4} textAnchor="middle">
              {label}
            </text>
          </g>
        ))}
        <line className={styles.zero} x1={view.zero} x2={view.zero} y1={0} y2={foot} />
        {view.ranges.map(({ name, y, from, to, middle }) => (
          <g key={name}>
            <text className={styles.name} x={0} y={y} dy="0.35em">
              {name}
            </text>
            <line className={styles.range} x1={from} x2={to} y1={y} y2={y} />
            <circle className={styles.middle} cx={middle} cy={y} r={dot} />
          </g>
        ))}
      </svg>
    </div>
  );
};
