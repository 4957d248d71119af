/** The shortcuts of the site by the place where they work; `keys` are what is printed on the keys. */
export const shortcutList = [
  {
    place: 'shortcuts.everywhere',
    shortcuts: [
      { keys: ['?'], does: 'shortcuts.help' },
      { keys: ['/'], does: 'shortcuts.search' },
      { keys: ['d'], does: 'shortcuts.settings' },
      { keys: ['+'], does: 'shortcuts.larger' },
      { keys: ['−'], does: 'shortcuts.smaller' },
      { keys: ['Esc'], does: 'shortcuts.escape' },
    ],
  },
  {
    place: 'shortcuts.inArticle',
    shortcuts: [
      { keys: ['n'], does: 'shortcuts.listen' },
      { keys: ['m'], does: 'shortcuts.toDock' },
      { keys: ['q'], does: 'shortcuts.quote' },
    ],
  },
  {
    place: 'shortcuts.inDock',
    shortcuts: [{ keys: ['←', '→'], does: 'shortcuts.sentence' }],
  },
  {
    place: 'shortcuts.inViewer',
    shortcuts: [
      { keys: ['←', '→'], does: 'shortcuts.turn' },
      { keys: ['+', '−'], does: 'shortcuts.zoom' },
      { keys: ['0'], does: 'shortcuts.whole' },
    ],
  },
] as const;
