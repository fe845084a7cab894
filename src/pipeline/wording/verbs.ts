/** Verbs of service work whose forms are hardly ever nouns. */
const PLAIN: [base: string, s: string, past: string][] = [
  ['accompany', 'accompanies', 'accompanied'],
  ['acknowledge', 'acknowledges', 'acknowledged'],
  ['address', 'addresses', 'addressed'],
  ['apologize', 'apologizes', 'apologized'],
  ['arrange', 'arranges', 'arranged'],
  ['assign', 'assigns', 'assigned'],
  ['bring', 'brings', 'brought'],
  ['close', 'closes', 'closed'],
  ['collect', 'collects', 'collected'],
  ['complete', 'completes', 'completed'],
  ['confirm', 'confirms', 'confirmed'],
  ['correct', 'corrects', 'corrected'],
  ['deliver', 'delivers', 'delivered'],
  ['explain', 'explains', 'explained'],
  ['give', 'gives', 'given'],
  ['greet', 'greets', 'greeted'],
  ['inform', 'informs', 'informed'],
  ['inspect', 'inspects', 'inspected'],
  ['install', 'installs', 'installed'],
  ['introduce', 'introduces', 'introduced'],
  ['investigate', 'investigates', 'investigated'],
  ['keep', 'keeps', 'kept'],
  ['notify', 'notifies', 'notified'],
  ['pay', 'pays', 'paid'],
  ['process', 'processes', 'processed'],
  ['provide', 'provides', 'provided'],
  ['receive', 'receives', 'received'],
  ['refund', 'refunds', 'refunded'],
  ['replace', 'replaces', 'replaced'],
  ['resolve', 'resolves', 'resolved'],
  ['respond', 'responds', 'responded'],
  ['restore', 'restores', 'restored'],
  ['send', 'sends', 'sent'],
  ['serve', 'serves', 'served'],
  ['settle', 'settles', 'settled'],
  ['solve', 'solves', 'solved'],
  ['state', 'states', 'stated'],
  ['take', 'takes', 'taken'],
  ['tell', 'tells', 'told'],
  ['thank', 'thanks', 'thanked'],
  ['update', 'updates', 'updated'],
  ['verify', 'verifies', 'verified'],
  ['wear', 'wears', 'worn'],
  ['write', 'writes', 'written'],
];

/** Those whose forms are nouns as often: a verb only where its object follows. */
const NOUN_LIKE: [base: string, s: string, past: string][] = [
  ['answer', 'answers', 'answered'],
  ['ask', 'asks', 'asked'],
  ['call', 'calls', 'called'],
  ['check', 'checks', 'checked'],
  ['contact', 'contacts', 'contacted'],
  ['document', 'documents', 'documented'],
  ['escort', 'escorts', 'escorted'],
  ['hand', 'hands', 'handed'],
  ['issue', 'issues', 'issued'],
  ['log', 'logs', 'logged'],
  ['offer', 'offers', 'offered'],
  ['open', 'opens', 'opened'],
  ['phone', 'phones', 'phoned'],
  ['print', 'prints', 'printed'],
  ['record', 'records', 'recorded'],
  ['repair', 'repairs', 'repaired'],
  ['reply', 'replies', 'replied'],
  ['report', 'reports', 'reported'],
  ['return', 'returns', 'returned'],
  ['review', 'reviews', 'reviewed'],
  ['scan', 'scans', 'scanned'],
  ['seat', 'seats', 'seated'],
  ['ship', 'ships', 'shipped'],
  ['show', 'shows', 'shown'],
  ['sign', 'signs', 'signed'],
  ['transfer', 'transfers', 'transferred'],
  ['use', 'uses', 'used'],
  ['visit', 'visits', 'visited'],
];

const forms = (verbs: typeof PLAIN) => new Set([...verbs.map(([base]) => base), ...verbs.map(([, s]) => s)]);
const plain = forms(PLAIN);
const nounLike = forms(NOUN_LIKE);
const participles = new Set([...PLAIN, ...NOUN_LIKE].map(([, , past]) => past));
const OBJECTS = new Set('the a an his her their its our your each every all any them it him'.split(' '));

/** Whether a word is a verb in the active voice, as far as the word behind it tells. Both in lower case. */
export function isActive(word: string, next: string): boolean {
  return plain.has(word) || (nounLike.has(word) && (OBJECTS.has(next) || /^\d/.test(next)));
}

/** Whether a word in lower case is a past participle: what is done in the passive voice. */
export function isParticiple(word: string): boolean {
  return participles.has(word);
}
