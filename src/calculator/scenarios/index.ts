/** Scenarios: named copies of the profile, edited and compared. */
export { rememberOpen } from './open-scenario.ts'
export { ScenarioBar } from './ScenarioBar.tsx'
export { createScenarios, useScenarios } from './scenarios.ts'
export const loadScenarios = () => import('./ScenariosView.tsx')
export const loadWhatIfPerson = () => import('./WhatIfPerson.tsx')
