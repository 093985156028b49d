package org.quellenlage.conflict;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** All questions that were ever answered; one without a standing answer counts no claims. */
public interface AskedQuestions extends JpaRepository<AskedQuestion, String>, JpaSpecificationExecutor<AskedQuestion> {}
