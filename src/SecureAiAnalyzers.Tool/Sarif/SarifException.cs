namespace SecureAiAnalyzers.Tool.Sarif;

/// <summary>A file is not the log that it should be; the message goes on after the file's name.</summary>
internal sealed class SarifException(string message) : ToolException(message);
