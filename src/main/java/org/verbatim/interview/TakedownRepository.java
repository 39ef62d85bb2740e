package org.verbatim.interview;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

/// Takedowns, in the order in which they were declared.
interface TakedownRepository extends JpaRepository<TakedownEntity, Long> {

    List<TakedownEntity> findByInterviewIdOrderById(long interviewId);
}
