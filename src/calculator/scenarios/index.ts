/** Scenarios: named copies of the profile, edited and compared. */
export { rememberOpen } from './open-scenario.ts'
export { createScenarios, useScenarios } from './scenarios.ts'
export const loadScenarioBar = () => import('./ScenarioBar.tsx')
export const loadScenarios = () => import('./ScenariosView.tsx')
export const loadWhatIfPerson = () => import('./WhatIfPerson.tsx')
