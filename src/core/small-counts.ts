/** Fewer people than these can often be told apart by those who know them; the usual threshold of British statistics. */
export const SMALLEST_COUNT = 5;

/** What stands for a count that is too small to be published. */
export const FEWER_THAN_5 = 'fewer-than-5';
