package org.quellenlage.conflict;

import org.springframework.data.jpa.repository.JpaRepository;

/** The keys of all answers that stand. */
interface AnswerKeys extends JpaRepository<AnswerKey, String> {}
