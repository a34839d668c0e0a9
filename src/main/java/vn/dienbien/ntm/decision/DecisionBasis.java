package vn.dienbien.ntm.decision;

import java.util.List;
import vn.dienbien.ntm.base.Sentence;

/**
 * What speaks against recognising a commune.
 *
 * @param needingReason what a recognition has to give a reason for
 * @param remarks what the chair should know and need not answer: the Standing Committee's opinion
 */
public record DecisionBasis(List<Sentence> needingReason, List<Sentence> remarks) {}
