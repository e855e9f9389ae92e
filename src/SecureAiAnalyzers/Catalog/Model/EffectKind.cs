namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>What a call changes outside of the program.</summary>
internal enum EffectKind
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Makes a folder, which programs do before they read as well: it counts where a name tells of a change.</summary>
    MakeFolder,

    /// <summary>Makes a file that is not there yet, or adds to one.</summary>
    AddFile,

    /// <summary>Writes a file in place of what was there.</summary>
    WriteFile,

    /// <summary>Removes files or folders.</summary>
    DeleteFile,

    /// <summary>Runs a program that is always the same and is no shell, and may only tell something: it counts where a name tells of a change.</summary>
    RunFixedProgram,

    /// <summary>Runs a program, a script, or a command on another machine.</summary>
    RunProgram,

    /// <summary>Ends a running program.</summary>
    EndProgram,

    /// <summary>Changes settings of the machine.</summary>
    ChangeSystem,

    /// <summary>Runs a statement that most often only reads: it counts where the statement is seen to change data.</summary>
    QueryData,

    /// <summary>Runs a statement that was given whole: it counts where nobody but the model has written it.</summary>
    RunStatement,

    /// <summary>Adds to the data of a database.</summary>
    AddData,

    /// <summary>Changes the data of a database.</summary>
    ChangeData,

    /// <summary>Removes data from a database.</summary>
    DeleteData,

    /// <summary>Keeps a value in a store that serves as a cache, too: it counts where a name tells of a change.</summary>
    KeepValue,

    /// <summary>Sends a mail or message to somebody.</summary>
    SendMessage,

    /// <summary>Changes payments.</summary>
    ChangePayment,

    /// <summary>Posts to a server, which is how some are asked, too: it counts where a name tells of a change.</summary>
    Post,

    /// <summary>Changes something on a server.</summary>
    ChangeService,

    /// <summary>Removes something from a server.</summary>
    DeleteFromService,
}
