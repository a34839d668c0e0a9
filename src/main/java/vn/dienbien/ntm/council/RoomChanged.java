package vn.dienbien.ntm.council;

/**
 * Something in a council session has changed; told inside the transaction that changes it. It says
 * which session and nothing else.
 *
 * @param sessionId the session
 */
public record RoomChanged(int sessionId) {}
