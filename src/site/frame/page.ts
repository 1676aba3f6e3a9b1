/** What every page runs, as one file: each script of its own would be a request of its own. */
import '../../search/dialog.ts'
import '../achievements/copy.ts'
import '../offline/start.ts'
import { hasTwins, pageAt } from '../../language/links.ts'
import { rememberLanguage } from '../fwlink/last-read.ts'
import './contents.ts'
import './sidebar.ts'
import './theme.ts'

// The place is hidden where no profile is saved; then nothing of it is fetched.
if (document.querySelector('.saved-standing:not([hidden])')) void import('../standing/start.ts')
if (hasTwins(pageAt(location.pathname).page)) rememberLanguage()
