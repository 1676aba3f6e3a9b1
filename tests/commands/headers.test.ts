import { expect, test } from 'vitest'
import { parseHeaders } from '../../src/commands/headers.mjs'

const headersFor = parseHeaders(`# for every path
/*
  X-Frame-Options: DENY
  Content-Security-Policy: default-src 'none'; img-src data:

/_astro/*
  Cache-Control: max-age=31536000
/robots.txt
  X-Robots-Tag: none
`)

test('each rule whose pattern fits adds its headers, in order', () => {
  expect(headersFor('/_astro/a.css')).toEqual([
    ['X-Frame-Options', 'DENY'],
    ['Content-Security-Policy', "default-src 'none'; img-src data:"],
    ['Cache-Control', 'max-age=31536000'],
  ])
})

test('a pattern fits the whole path, its dots are dots', () => {
  expect(headersFor('/robots.txt')).toContainEqual(['X-Robots-Tag', 'none'])
  expect(headersFor('/robots_txt')).not.toContainEqual(['X-Robots-Tag', 'none'])
  expect(headersFor('/ru/robots.txt')).not.toContainEqual(['X-Robots-Tag', 'none'])
})
