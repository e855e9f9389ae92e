namespace SecureAiAnalyzers.Catalog.Sharing;

/// <summary>What a project can say about a member that other projects use. The details of each are told in their order.</summary>
internal enum SharedRole
{
    /// <summary>
    /// A parameter, or a part of it, reaches a sink: the part, the sink's name, the kinds of use, a word where all of the text does, and the parameter by
    /// which a caller tells that the text is only a name.
    /// </summary>
    Sink,

    /// <summary>What the member gives has labels: the member of it that has them, where only that has, and the labels.</summary>
    Source,

    /// <summary>What the method gives to a function that it is given has labels: the parameter, the position of what is given, the labels.</summary>
    Given,

    /// <summary>What the method leaves in a parameter has labels: the parameter, the member of it that has them, where only that has, and the labels.</summary>
    Filled,

    /// <summary>What the method returns is made of parameters: their names.</summary>
    Transfer,

    /// <summary>What the method returns is right for kinds of use: the kinds.</summary>
    Sanitizer,

    /// <summary>The method throws unless a parameter is right for kinds of use: the parameter, the kinds.</summary>
    Checked,

    /// <summary>A result of the method says that a parameter is right for kinds of use: the parameter, the result, the kinds.</summary>
    Guard,

    /// <summary>Calling the method changes something outside of the program: what, and a word where a record of it is left.</summary>
    Effect,

    /// <summary>Calling the method reads what belongs to somebody, or what others wrote: what.</summary>
    Read,
}
