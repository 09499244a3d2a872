/* A page of the explorer in a real browser, for the tests; whatever it complains of is kept. */
'use strict'
const fs = require('node:fs')
const { pathToFileURL } = require('node:url')
const { chromium } = require('playwright-core')
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const complaints = []

const start = executablePath => chromium.launch({
  executablePath, args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']
})

async function open(browser, file, fragment = '', options = {}) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, ...options })
  page.on('console', message => { if (message.type() === 'error') complaints.push(message.text()) })
  page.on('pageerror', error => complaints.push(String(error)))
  page.on('dialog', dialog => { complaints.push('opens a dialog: ' + dialog.message()); dialog.dismiss() })
  page.on('request', request => {
    if (!/^(file|data|blob):/.test(request.url())) complaints.push('asks for ' + request.url())
  })
  await page.goto(pathToFileURL(file) + fragment)
  await page.waitForSelector('body.ready', { timeout: 60000 })
  return page
}

const count = (page, selector) => page.locator(selector).count()
const fragmentOf = page => decodeURIComponent(new URL(page.url()).hash).replaceAll('+', ' ')

/* What axe objects to, with the first element that it objects to. */
async function objections(page) {
  const { violations } = await page.evaluate(axe + ';axe.run(document)')
  return violations.map(each => each.id + ': ' + each.nodes[0].html.slice(0, 160))
}

/* Run each test on a fresh page of `file`; returns how many failed. */
async function run(browser, file, tests) {
  let failures = 0
  for (const name in tests) {
    const page = await open(browser, file)
    try {
      await tests[name](page, browser, file)
      console.log('ok: ' + name)
    } catch (error) {
      failures++
      console.log('failed: ' + name + '\n' + error.message)
    }
    await page.close()
  }
  return failures
}

module.exports = { start, open, run, count, fragmentOf, objections, complaints }
