import { startComparison } from './compare.ts';

startComparison(document);
