namespace Lemaire.BackOffice.Support;

public sealed record CustomerMessage(string SessionId, string Text);
