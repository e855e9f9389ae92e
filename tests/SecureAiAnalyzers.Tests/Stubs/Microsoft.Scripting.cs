#nullable enable
#pragma warning disable

namespace Microsoft.Scripting.Hosting
{
    public sealed class ScriptScope
    {
    }

    public sealed class ScriptSource
    {
        public dynamic Execute() => throw null!;
    }

    public sealed class ScriptEngine
    {
        public dynamic Execute(string expression) => throw null!;
        public dynamic Execute(string expression, ScriptScope scope) => throw null!;
        public ScriptSource CreateScriptSourceFromString(string expression) => throw null!;
    }
}
