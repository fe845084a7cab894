/** How customers reach the organization. */
export const contact = {
  title: 'How to reach us',
  labels: { phone: 'Phone', email: 'E-mail', web: 'Web', address: 'Address', hours: 'We answer' },
  /** At the end of a questionnaire. */
  rather: (ways: string) => `You would rather tell us in person? ${ways}`,
};
