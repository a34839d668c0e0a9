package vn.dienbien.ntm.consultation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters that commune and district both have, each on its own paper. */
@Configuration
class ConsultationLetters {

  @Bean
  CommentsLetter communeComments(
      ConsultationRepository consultations, ConsultationQueries queries, LetterWords words) {
    return new CommentsLetter(ConsultationLevel.COMMUNE, consultations, queries, words);
  }

  @Bean
  MinutesLetter communeMinutes(
      MeetingRepository meetings, ConsultationQueries queries, LetterWords words) {
    return new MinutesLetter(ConsultationLevel.COMMUNE, meetings, queries, words);
  }

  @Bean
  CommentsLetter districtComments(
      ConsultationRepository consultations, ConsultationQueries queries, LetterWords words) {
    return new CommentsLetter(ConsultationLevel.DISTRICT, consultations, queries, words);
  }

  @Bean
  MinutesLetter districtMinutes(
      MeetingRepository meetings, ConsultationQueries queries, LetterWords words) {
    return new MinutesLetter(ConsultationLevel.DISTRICT, meetings, queries, words);
  }
}
