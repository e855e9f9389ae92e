#nullable enable
#pragma warning disable

namespace Microsoft.ClearScript
{
    public abstract class ScriptEngine
    {
        public object Evaluate(string code) => throw null!;
        public void Execute(string code) => throw null!;
        public virtual string ExecuteCommand(string command) => throw null!;
    }
}
