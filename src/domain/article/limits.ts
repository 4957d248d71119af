/** The most an article may hold. Text in UTF-16 units, lists in items, files in bytes. */
export const articleLimits = {
  fileBytes: 2_000_000,
  idLength: 120,
  headlineLength: 300,
  lineLength: 1_000,
  runLength: 20_000,
  urlLength: 2_000,
  abstractPoints: 12,
  blocks: 2_000,
  runsPerBlock: 1_000,
  listItems: 500,
  tableRows: 1_000,
  tableColumns: 40,
  images: 60,
  people: 60,
  keywords: 40,
  audioCues: 20_000,
} as const;
