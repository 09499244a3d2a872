/* --- start --------------------------------------------------------------------------------------------------------- */

const views = { picture: makePicture() }
if (hasMap) views.map = makeMap()
const firstView = hasMap ? 'map' : 'picture'
element('views').hidden = !hasMap

filter()
setTheme(dark.matches)
setFilters(innerWidth > 900)
listenToControls()
readAddress()
await openView(state.view)
document.body.classList.add('ready')

/* For the console. */
window.explorer = { state, entities, relations, views, pace: hasMap ? pace : null }
