namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>How requests reach a function.</summary>
internal enum RequestKind
{
    /// <summary>The function is given to a call that maps a route.</summary>
    Route,

    /// <summary>A public method of a controller.</summary>
    Action,

    /// <summary>A method of a page model that is named after an HTTP method.</summary>
    Page,

    /// <summary>A public method of a hub.</summary>
    Hub,

    /// <summary>A method that overrides one of the generated base of a remote service.</summary>
    RemoteService,

    /// <summary>A serverless function.</summary>
    Function,

    /// <summary>The library that maps the endpoint brings the function.</summary>
    Library,
}
