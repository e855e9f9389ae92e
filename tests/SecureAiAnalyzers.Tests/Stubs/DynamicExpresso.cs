#nullable enable
#pragma warning disable

namespace DynamicExpresso
{
    public class Parameter
    {
    }

    public class Lambda
    {
    }

    public class Interpreter
    {
        public object Eval(string expressionText, params Parameter[] parameters) => throw null!;
        public T Eval<T>(string expressionText, params Parameter[] parameters) => throw null!;
        public Lambda Parse(string expressionText, params Parameter[] parameters) => throw null!;
    }
}
