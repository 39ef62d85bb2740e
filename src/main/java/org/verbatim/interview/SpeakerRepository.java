package org.verbatim.interview;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

/// Speakers of interviews, their people with them.
interface SpeakerRepository extends JpaRepository<SpeakerEntity, Long> {

    @EntityGraph(attributePaths = "person")
    List<SpeakerEntity> findByInterviewIdInOrderById(Collection<Long> interviews);

    List<SpeakerEntity> findByPerson(PersonEntity person);
}
