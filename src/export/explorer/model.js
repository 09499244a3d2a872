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
const hasMap = entities.length > 0 && entities[0].x !== undefined

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

/* Every month from the first to the last; over a very long time, only those with relations. */
const MOST_MONTHS = 480
function monthsOf(dated) {
  const known = [...new Set(dated)].sort(), all = []
  const number = month => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
  if (!known.length || number(known.at(-1)) - number(known[0]) > MOST_MONTHS) return known
  for (let at = number(known[0]); at <= number(known.at(-1)); at++)
    all.push(String(Math.floor(at / 12)).padStart(4, '0') + '-' + String(at % 12 + 1).padStart(2, '0'))
  return all
}

const months = monthsOf(relations.map(relation => relation.month).filter(Boolean))
{
  const places = new Map(months.map((month, place) => [month, place]))
  for (const relation of relations) relation.monthPlace = places.get(relation.month) ?? -1
}

const verb = relation => relation.replace(/-/g, ' ').replace('co chaired', 'co-chaired')
const triple = r => r.source.name + ' ' + verb(r.relation) + ' ' + r.target.name
const words = r => triple(r) + (r.status === 'asserted' ? '' : ' (' + r.status + ')')
