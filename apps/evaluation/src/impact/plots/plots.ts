import { figureOf, strandFigures } from '../figures.js';
import type { ImpactReport } from '../report.js';
import { answersPlot } from './answers-plot.js';
import { dosePlot } from './dose-plot.js';
import type { Drawing } from './draw.js';
import { reachPlot } from './reach-plot.js';
import { timelinePlot } from './timeline-plot.js';

export type Plots = Record<'reach' | 'dose' | 'recommend' | 'practice-change' | 'timeline', Drawing>;

/** Every plot of the report. */
export const plotsOf = async (report: ImpactReport): Promise<Plots> => ({
  reach: await reachPlot(report.reachOverTime),
  dose: await dosePlot(report.doseDistribution),
  recommend: await answersPlot(figureOf(report, 'answers.recommend'), strandFigures(report, 'answers.recommend')),
  'practice-change': await answersPlot(
    figureOf(report, 'answers.practice-change'),
    strandFigures(report, 'answers.practice-change'),
  ),
  timeline: await timelinePlot(report),
});
