import { expect, test } from 'vitest'
import { linkAddress } from '../../renderer/editor/links.ts'

test.each([
  ['ks.no', 'https://ks.no'],
  ['www.ks.no/fagomrader?a=1#topp', 'https://www.ks.no/fagomrader?a=1#topp'],
  ['  https://ks.no/side  ', 'https://ks.no/side'],
  ['http://ks.no', 'http://ks.no'],
  ['post@example.org', 'mailto:post@example.org'],
  ['mailto:post@example.org', 'mailto:post@example.org'],
])('«%s» becomes a link to %s', (typed, href) => {
  expect(linkAddress(typed)).toBe(href)
})

test.each([
  '',
  'se vedlegget',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,hei',
  'file:///C:/hemmelig',
  'https://to ord',
  'ks',
])('«%s» becomes no link', (typed) => {
  expect(linkAddress(typed)).toBeNull()
})
