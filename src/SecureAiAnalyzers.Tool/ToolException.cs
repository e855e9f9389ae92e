namespace SecureAiAnalyzers.Tool;

/// <summary>The command cannot do what was asked; the message tells the user why and what to do.</summary>
internal class ToolException(string message) : Exception(message);
