namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>What a call reads, as far as it matters to whom that belongs and who wrote it.</summary>
internal enum ReadKind
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>What a database or a store of users holds.</summary>
    PrivateData,

    /// <summary>Mails: they belong to somebody, and others wrote them.</summary>
    Mail,

    /// <summary>A file: what is in it is private where a model chooses which one.</summary>
    File,

    /// <summary>What others wrote: a page, a document, what a search has found.</summary>
    Content,

    /// <summary>The answer of a server: others wrote it where a model chooses the server.</summary>
    Web,
}
