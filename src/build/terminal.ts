/** What the terminal says about its user. */

/** Chinese where the system's language is Chinese, or where the user says so. */
export function languageOf(environment: NodeJS.ProcessEnv): 'zh' | 'en' {
  const tag = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return tag.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
