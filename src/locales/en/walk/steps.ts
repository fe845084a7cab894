/** One of the nine steps: its name, what it is in a sentence, and at length with an example. */
export interface StepWords {
  title: string;
  one: string;
  full: string;
  example: string;
}

export const steps: Record<number, StepWords> = {
  1: {
    title: 'The sequence',
    one: 'What happens to the customer, step after step, as customers live it.',
    full: 'Write down the encounters in the order in which customers live them, and what the customer does in each. Watch, or ask customers: what a company presumes about its own service is often not what happens. An assumption may stand for now, as long as it says that it is one.',
    example:
      'Booking, collection, tracking, delivery, claim. In the collection: the customer hands the parcel over, watches the scan, takes the receipt.',
  },
  2: {
    title: 'Expectations and behaviors',
    one: 'What customers want here, and what staff do so that they get it.',
    full: 'Customers say what they want in their own words. Turn that into something staff do that can be seen or timed: from satisfaction over reliability and “delivers on time” down to “delivers by Wednesday”. Only the concrete end can carry a standard.',
    example:
      '“Come when you said you would” (importance 9.2, performance 7.4) becomes: the courier arrives inside the window the customer was given.',
  },
  3: {
    title: 'What to standardize',
    one: 'Six questions decide which behaviors become standards.',
    full: 'A behavior is worth a standard when it is very important to customers, needs to be improved or kept up, is in the hands of those who do it, is accepted by them, looks ahead and not only back at complaints, and is challenging but within reach. What is left out gets a reason too.',
    example:
      'Arriving in the window: importance 9.2, performance 7.4, the couriers control it and agreed on 2 July. Standardize it.',
  },
  4: {
    title: 'Hard, soft or fix',
    one: 'Can it be counted, must people be asked, or is it settled once and for all?',
    full: 'Hard standards are counted, timed or seen. Soft ones rest on opinion and must be asked of people. Sometimes neither is needed: a change of technology, policy or procedure settles the matter once.',
    example:
      'Hard: 95% of collections start inside the window. Soft: 90% of shippers rate the courtesy 4 or 5 of 5. Fix: the system texts the window, so nobody has to call.',
  },
  5: {
    title: 'Feedback mechanisms',
    one: 'Where the figures for each standard come from.',
    full: 'What is counted comes from operating data or from somebody who looks. What people think comes from those who are asked: after the transaction, in a yearly survey, by mystery shoppers, in interviews. Ask the same question each time, or it is another measure.',
    example:
      'The first scan of each collection, from the hand-held scanners; a text message with one question to 200 shippers a month.',
  },
  6: {
    title: 'Measures and targets',
    one: 'What is counted, from when to when, how much is enough, and who answers for it.',
    full: 'Build the sentence from its parts: how many of what do what within which time. The target starts from where things stand and from what customers desire. Pitfalls: stricter than anybody wants, copied from the industry, an average that hides the let-down, kept secret, too detailed, nothing that hangs on it.',
    example:
      '95% of collections start within 30 minutes after the window opens. Today 91.3%, the best depot 97%, the floor 90%; the depot manager answers for it.',
  },
  7: {
    title: 'Tracking',
    one: 'How often each standard is measured.',
    full: 'A measure is taken at a rhythm, not when somebody asks. What systems record anyway can be read every week; what somebody has to go and find out, every month. The data set says where csm finds the figures.',
    example: 'Collections every day from the scanners; courtesy every month from the survey.',
  },
  8: {
    title: 'Feedback to staff',
    one: 'Who hears how well each standard is kept, and how often.',
    full: 'Those who do the work see their results, at a rhythm they can count on and soon enough to learn from. Without that a standard is only a control.',
    example: 'Couriers see last week on the depot board every Monday.',
  },
  9: {
    title: 'Review',
    one: 'When each standard is looked at again.',
    full: 'Customers change, and so must standards. Set the day on which target and measure are questioned: after half a year where the first figures are still to come, after a year otherwise.',
    example: 'Reviewed by 1 March 2027, when the contracts renew.',
  },
};
