/* Uses every control of the explorer once. usage: explorer.js CHROMIUM PAGE_WITH_PICTURE PAGE_WITH_MAP PAGE_OF_NOTHING */
'use strict'
const assert = require('node:assert')
const { start, run, objections, complaints } = require('./explorer_page')
const both = require('./explorer_both')
const [chromium, small, large, none] = process.argv.slice(2)

const ofNothing = {
  'the page of an empty graph says so': async page => {
    assert.match(await page.textContent('#panel'), /0 entities, 0 relations/)
    assert.deepEqual(await objections(page), [])
  }
}

async function main() {
  const browser = await start(chromium)
  let failures = await run(browser, small, { ...require('./explorer_picture'), ...both })
  failures += await run(browser, large, { ...require('./explorer_map'), ...both })
  failures += await run(browser, none, ofNothing)
  await browser.close()
  for (const complaint of complaints) console.log('the browser complains: ' + complaint)
  process.exitCode = failures || complaints.length ? 1 : 0
}
main()
