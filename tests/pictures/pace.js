/* How fast the map of a graph is loaded, moved and searched. usage: pace.js CHROMIUM PAGE */
'use strict'
const fs = require('node:fs')
const { start, open, complaints } = require('./explorer_page')
const [chromium, file] = process.argv.slice(2)

/* Milliseconds that the processes which we started have computed, on all cores; on a busy machine it says more than a clock. */
function computed() {
  const rows = fs.readdirSync('/proc').filter(name => /^\d+$/.test(name)).flatMap(pid => {
    try {
      const fields = fs.readFileSync('/proc/' + pid + '/stat', 'utf8').replace(/^.*\) /s, '').split(' ')
      return [{ pid: Number(pid), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }]
    } catch { return [] } /* has ended meanwhile */
  })
  const ours = new Set([process.pid])
  for (let size = 0; size < ours.size;) {
    size = ours.size
    for (const row of rows) if (ours.has(row.parent)) ours.add(row.pid)
  }
  return 10 * rows.filter(row => row.pid !== process.pid && ours.has(row.pid)).reduce((sum, row) => sum + row.ticks, 0)
}

/* Median and 90th percentile of the milliseconds between frames while `act` goes on, and those computed for each. */
async function timeFrames(page, act) {
  const before = computed()
  await page.evaluate(() => {
    window.frameTimes = []
    let last = performance.now()
    const next = now => {
      window.frameTimes?.push(now - last)
      last = now
      if (window.frameTimes) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  await act()
  const times = (await page.evaluate(() => { const all = window.frameTimes; window.frameTimes = null; return all })).sort((a, b) => a - b)
  return [...[.5, .9].map(share => Math.round(times[Math.floor(times.length * share)])),
    Math.round((computed() - before) / times.length)]
}

async function drag(page) {
  await page.mouse.move(600, 450)
  await page.mouse.down()
  for (let i = 0; i < 60; i++) await page.mouse.move(600 + 120 * Math.sin(i / 8), 450 + 80 * Math.cos(i / 8))
  await page.mouse.up()
}

async function zoomIn(page) {
  for (let i = 0; i < 12; i++) {
    await page.mouse.wheel(0, -250)
    await page.waitForTimeout(100)
  }
}

async function timed(act) {
  const from = performance.now()
  await act()
  return Math.round(performance.now() - from)
}

async function main() {
  const browser = await start(chromium)
  let page
  const loaded = await timed(async () => { page = await open(browser, file) })
  console.log('page: %d kB, %d entities, %d relations', Math.round(fs.statSync(file).size / 1000),
    ...await page.evaluate(() => [explorer.entities.length, explorer.relations.length]))
  console.log('ready after %d ms', loaded)
  await page.waitForTimeout(1500)
  const report = (name, [middle, slow, each]) =>
    console.log('%s: %d ms between frames (%d a second), nine of ten below %d ms; %d ms of CPU each', name, middle,
      Math.round(1000 / middle), slow, each)
  await drag(page) /* finds the pace */
  report('moving the whole', await timeFrames(page, () => drag(page)))
  report('zooming in', await timeFrames(page, () => zoomIn(page)))
  report('moving close by', await timeFrames(page, () => drag(page)))
  console.log('a filter: %d ms', await timed(() => page.locator('fieldset[data-set=families] input').first().uncheck()))
  console.log('a search: %d ms', await timed(() => page.fill('#search', 'an')))
  console.log('a choice: %d ms', await timed(() => page.press('#search', 'Enter')))
  await browser.close()
  for (const complaint of complaints) console.log('the browser complains: ' + complaint)
  process.exitCode = complaints.length ? 1 : 0
}
main()
