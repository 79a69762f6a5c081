import { cpus } from 'node:os';
import { startPracticeServer } from '../practice/server.ts';
import { measurePageCost } from './page-cost.ts';
import { measurePanelSpeed } from './panel-speed.ts';
import { printFigures } from './statistics.ts';

/** `npm run bench`: what the product costs and how fast it answers, in one run on one machine. */
const processors = cpus();
console.log(`${processors.length} × ${processors[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`);
const server = await startPracticeServer();
const pageCost = await measurePageCost(server.port);
await server.close();
printFigures([...pageCost, ...(await measurePanelSpeed())]);
