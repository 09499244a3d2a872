/* The explorer: works on the picture in the page and the model beside it. No network. */
const element = id => document.getElementById(id)

/* --- the blocks that the page carries --------------------------------------------------------------- */

async function unpack(base64) {
  const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).text()
}

async function readBlock(id) {
  const block = element(id)
  return block.type === 'application/json' ? block.textContent : unpack(block.textContent)
}

/* --- the model: rows become objects that know each other ---------------------------------------------- */

const rows = JSON.parse(await readBlock('model'))
element('model').remove()

const entities = rows.entities.map(([kind, id, name, country, office, date, place, aliases, x, y], index) => ({
  index, kind: rows.words[kind], id, name, country, office, date, place, aliases, x, y, relations: []
}))

/* A year stands where it begins. */
const monthOf = date => /^\d{4}-\d{2}/.test(date) ? date.slice(0, 7) : /^\d{4}$/.test(date) ? date + '-01' : ''

const relations = rows.relations.map(([source, target, relation, family, status, date, weight, isSymmetric], index) => {
  const made = {
    index, source: entities[source], target: entities[target], relation: rows.words[relation],
    family: rows.words[family], status: rows.words[status], date, month: monthOf(date), weight,
    isSymmetric: isSymmetric === 1
  }
  made.source.relations.push(made)
  if (made.target !== made.source) made.target.relations.push(made)
  return made
})

const documents = rows.documents.map(([id, title, date, source, url]) => ({ id, title, date, source, url }))
const isPlaced = entity => entity.x !== undefined
const hasMap = entities.some(isPlaced)

const entityById = new Map(entities.map(entity => [entity.id, entity]))
const clean = id => id.replace(/[^A-Za-z0-9.-]/g, '_')
const relationId = r => [r.source.id, r.relation, r.status, r.target.id].map(clean).join('.')
let relationsById = null
function relationById(id) {
  relationsById ||= new Map(relations.map(relation => [relationId(relation), relation]))
  return relationsById.get(id) || null
}
const otherEnd = (relation, entity) => relation.source === entity ? relation.target : relation.source

/* The sentences behind a relation: those of many relations stand in one block, read when asked for. */
const evidenceBlocks = new Map()
async function evidenceOf(relation) {
  const block = Math.floor(relation.index / rows.evidenceRows)
  if (!evidenceBlocks.has(block)) evidenceBlocks.set(block, readBlock('evidence-' + block).then(JSON.parse))
  const found = (await evidenceBlocks.get(block))[relation.index % rows.evidenceRows]
  return found.map(([document, line, text]) => ({ document: documents[document], line, text }))
}

/* Every month from the first to the last, or every year; over a very long time, only the known ones. */
const MOST_PERIODS = 480
const periodNumber = period => Number(period.slice(0, 4)) * (period.length > 4 ? 12 : 1) + Number(period.slice(5, 7) || 1) - 1
const periodOf = { year: number => String(number).padStart(4, '0'),
                   month: number => periodOf.year(Math.floor(number / 12)) + '-' + String(number % 12 + 1).padStart(2, '0') }

function everyPeriod(unit, known) {
  const all = [], last = periodNumber(known.at(-1))
  for (let at = periodNumber(known[0]); at <= last; at++) all.push(periodOf[unit](at))
  return all
}

function findPeriods() {
  const known = [...new Set(relations.map(relation => relation.month).filter(Boolean))].sort()
  const span = unit => periodNumber(unit(known.at(-1))) - periodNumber(unit(known[0]))
  if (!known.length || span(month => month) < MOST_PERIODS) return known.length ? everyPeriod('month', known) : []
  const years = [...new Set(known.map(month => month.slice(0, 4)))]
  return span(month => month.slice(0, 4)) < MOST_PERIODS ? everyPeriod('year', years) : years
}

const periods = findPeriods()
{
  const places = new Map(periods.map((period, place) => [period, place]))
  const size = periods.length ? periods[0].length : 0
  for (const relation of relations) relation.periodPlace = places.get(relation.month.slice(0, size)) ?? -1
}

const verb = relation => relation.replace(/-/g, ' ').replace('co chaired', 'co-chaired')
const triple = r => r.source.name + ' ' + verb(r.relation) + ' ' + r.target.name
const words = r => triple(r) + (r.status === 'asserted' ? '' : ' (' + r.status + ')')
