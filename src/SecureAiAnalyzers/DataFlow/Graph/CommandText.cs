namespace SecureAiAnalyzers.DataFlow.Graph;

/// <summary>What a command takes the text for that it is given.</summary>
internal enum CommandText
{
    /// <summary>A statement, as far as the code tells.</summary>
    Statement,

    /// <summary>A statement or the name of what the database runs, as callers tell beside the text.</summary>
    Either,

    /// <summary>The name of what the database runs.</summary>
    Name,
}
