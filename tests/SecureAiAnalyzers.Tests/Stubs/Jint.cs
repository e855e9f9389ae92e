#nullable enable
#pragma warning disable

namespace Jint
{
    public class JsValue
    {
    }

    public sealed class Engine
    {
        public JsValue Evaluate(string code, string? source = null) => throw null!;
        public Engine Execute(string code, string? source = null) => throw null!;
    }
}
