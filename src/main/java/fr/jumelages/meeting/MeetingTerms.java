package fr.jumelages.meeting;

/** What was agreed for all meetings of a project. @param remoteLink null when it will come later */
record MeetingTerms(MeetingMode mode, PlanB planB, String remoteLink) {}
