using SecureAiAnalyzers.Semantics.Values;
using Xunit;

namespace SecureAiAnalyzers.Tests.Semantics.Values;

public sealed class ObjectConstructionTests
{
    private const string Members = """
        public class Options { public int A { get; set; } public int B { get; set; } }
        static void Change(ref Options o) { }
        static Options Make() => new Options();
        protected virtual Options Virtual() => new Options();
        static void Fill(Options o) => o.B = 1;
        static Options Filled(Options o) { Fill(o); return o; }
        internal static readonly Options Hidden = new() { B = 1 };
        public Options Settable { get; set; } = new();
        private readonly Options _field = new Options { A = 1 };
        private Options _changing = new Options();
        public readonly Options Open = new Options();
        """;

    [Theory]
    [InlineData("Probe(new Options());", "")]
    [InlineData("Probe(new Options { A = 1, B = 2 });", "A B")]
    [InlineData("Options o = new() { A = 1 }; Probe(o);", "A")]
    [InlineData("var o = new Options(); o.B = 1; Probe(o);", "B")]
    [InlineData("var o = new Options { A = 1 }; Probe(o); o.B = 2;", "A B")]
    [InlineData("var o = new Options(); var a = o.A; Probe((object)o);", "")]
    [InlineData("var o = new Options(); (o.A, o.B) = (1, 2); Probe(o);", "A B")]
    [InlineData("var o = new Options(); (_, (o.A, _)) = (1, (2, o.B)); Probe(o);", "A")]
    [InlineData("var o = new Options(); (o.A) = 1; Probe(o);", "A")]
    [InlineData("var o = new Options(); o.A += 1; Probe(o);", "A")]
    [InlineData("var o = new Options(); var t = (o.A, o.B); Probe(o);", "")]
    [InlineData("_field.B = 2; Probe(_field);", "A B")]
    [InlineData("Probe(this._field);", "A")]
    [InlineData("Probe(_changing);", "")]
    [InlineData("Probe(Hidden);", "B")]
    [InlineData("Options o; o = new Options(); Probe(o);", "")]
    [InlineData("Probe(Make());", "")]
    [InlineData("var o = Make(); o.A = 1; Probe(o);", "A")]
    [InlineData("var o = new Options { A = 1 }; o = Make(); Probe(o);", "")]
    [InlineData("var o = new Options(); Fill(o); Probe(o);", "B")]
    [InlineData("Probe(Filled(new Options { A = 1 }));", "A B")]
    [InlineData("var o = new Options(); var other = o; other.B = 1; Probe(o);", "B")]
    public void Visible_object_has_its_members(string statements, string expected)
    {
        var construction = OfAsync(statements);

        Assert.NotNull(construction);
        Assert.Equal(expected, string.Join(' ', construction.SetMembers().Select(member => member.Name)));
    }

    [Theory]
    [InlineData("Probe(Virtual());")]
    [InlineData("var o = new Options(); if (flag) o = Make(); Probe(o);")]
    [InlineData("Probe(flag ? new Options() : Make());")]
    [InlineData("var o = new Options(); Change(ref o); Probe(o);")]
    [InlineData("Probe(Open);")]
    [InlineData("Probe(Settable);")]
    [InlineData("Probe(unknown);")]
    [InlineData("Probe(null);")]
    public void Object_from_elsewhere_is_null(string statements) => Assert.Null(OfAsync(statements));

    [Fact]
    public void References_are_all_uses_of_the_variable()
    {
        var construction = OfAsync("var o = new Options(); o.A = 1; Action later = () => o.B = 2; Fill(o); Console.Write(o); Probe(o);");

        Assert.Equal([true, true, true, false], construction!.References.Select(ObjectConstruction.IsMemberAccess));
    }

    private static ObjectConstruction? OfAsync(string statements)
    {
        var code = FactCode.OfStatements(statements, Members);
        return ObjectConstruction.Of(code.Argument, code.Facts, CancellationToken.None);
    }
}
