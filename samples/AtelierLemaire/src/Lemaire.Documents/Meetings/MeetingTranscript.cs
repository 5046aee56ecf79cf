namespace Lemaire.Documents.Meetings;

/// <param name="Title">Objet de la réunion, par exemple « Point production semaine 47 ».</param>
/// <param name="HeldOn">The day of the meeting.</param>
/// <param name="Participants">Names and functions, as announced at the beginning.</param>
/// <param name="Text">What the conference tool transcribed; the recording itself is never sent.</param>
public sealed record MeetingTranscript(
    string Title,
    DateOnly HeldOn,
    IReadOnlyList<string> Participants,
    string Text);
