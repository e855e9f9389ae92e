using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>What the engine does can be looked at: see docs/architecture.md, How to see what the engine does.</summary>
public sealed class FlowViewTests
{
    private const string Guarded = """
        void Run(string[] set)
        {
            var x = In();
            if (Coin()) x = Quote(x);
            Sink("Be " + x);
            if (set.Contains(x)) Sink(x);
        }
        string Quote(string text) => "'" + text + "'";
        """;

    private const string Stored = """
        void Run()
        {
            var reply = new Reply { Text = In() };
            var text = new StringBuilder("Be ");
            text.Append(reply.Text);
            Sink(text.ToString());
        }
        ---
        class Reply { public string Text = ""; }
        """;

    private const string CalledTwice = """
        void Run()
        {
            Sink(Same(In()));
            Sink(Same("c"));
        }
        string Same(string text) => text;
        """;

    [Fact]
    public void Graph_is_shown_as_Graphviz_text() => Assert.Equal(
        """
        digraph {
        node [shape=box];
        end0 [label="returns of 'Run'", style=bold];
        n0 [label="Phi\n4: void Run(string[] set)"];
        end1 [label="sink Instructions, Prompt 'Sink'", style=bold];
        n1 [label="Derived (aliased)\n8: \"Be \" + x"];
        end2 [label="sink Instructions, Prompt 'Sink'", style=bold];
        n2 [label="Sanitized All\n8: x"];
        n3 [label="Phi of branches (aliased)\n8: x"];
        n4 [label="Parameter 'set'\n4: string[] set"];
        n5 [label="Source Retrieved 'In' (aliased)\n6: In()", style=bold];
        n6 [label="Call 'Quote'\n7: Quote(x)"];
        n7 [label="Parameter 'this'\n4: void Run(string[] set)"];
        n0 -> end0 [label="returned"];
        n1 -> end1 [label="text"];
        n2 -> end2 [label="text"];
        n3 -> n1 [label="operand"];
        n3 -> n2 [label="operand"];
        n4 -> n2 [label="set"];
        n5 -> n3 [label="operand"];
        n6 -> n3 [label="operand"];
        n7 -> n6 [label="receiver"];
        n5 -> n6 [label="argument 0"];
        }
        digraph {
        node [shape=box];
        end0 [label="returns of 'Quote'", style=bold];
        n0 [label="Phi\n11: string Quote(string text) => \"'\" + text …"];
        n1 [label="Derived\n11: \"'\" + text + \"'\""];
        n2 [label="Parameter 'text'\n11: string text"];
        n0 -> end0 [label="returned"];
        n1 -> n0 [label="operand"];
        n2 -> n1 [label="operand"];
        }

        """,
        FlowView.Dot(Guarded));

    [Fact]
    public void Graph_shows_what_is_put_into_an_object() => Assert.Equal(
        """
        digraph {
        node [shape=box];
        end0 [label="returns of 'Run'", style=bold];
        n0 [label="Phi\n4: void Run()"];
        end1 [label="sink Instructions, Prompt 'Sink'", style=bold];
        n1 [label="Derived 'ToString' (aliased)\n9: text.ToString()"];
        n2 [label="Source Retrieved 'In' (aliased)\n6: In()", style=bold];
        n3 [label="Object\n6: new Reply { Text = In() }"];
        n4 [label="Load 'Text' (aliased)\n8: reply.Text"];
        n5 [label="Opaque\n7: new StringBuilder(\"Be \")"];
        n6 [label="Phi after an addition\n8: text.Append(reply.Text)"];
        n0 -> end0 [label="returned"];
        n1 -> end1 [label="text"];
        n2 -> n3 [label="stored as Text"];
        n4 -> n5 [label="added"];
        n6 -> n1 [label="operand"];
        n3 -> n4 [label="owner"];
        n5 -> n6 [label="operand"];
        n4 -> n6 [label="operand"];
        }

        """,
        FlowView.Dot(Stored));

    [Fact]
    public void Steps_of_the_solver_are_shown_with_summaries_and_why_they_end() => Assert.Equal(
        """
        step Derived "Be " + x
          -> Phi x.*
        step Phi x.*
          -> Source In().*
          -> Call Quote(x).*
        step Source In().*
          -> source Retrieved 'In'
        step Call Quote(x).*
          -> in 'Quote': Phi string Quote(string text) => "'" + text + "'";.*
        step Phi string Quote(string text) => "'" + text + "'";.*
          -> Derived "'" + text + "'".*
        step Derived "'" + text + "'".*
          -> Parameter 'text'.*
        step Parameter 'text'.*
          -> what is given for Parameter 'text'.*
          summary of Phi string Quote(string text) => "'" + text + "'";.*: {} => {Parameter 'text'.*}
          summary of Derived "Be " + x: {} => {Retrieved 'In'}
        solved Derived "Be " + x in 7 steps: {Retrieved 'In'}
        step Sanitized x
          ends: right for All
        solved Sanitized x in 1 steps: {}

        """,
        FlowView.Trace(Guarded));

    [Fact]
    public void Summary_of_an_earlier_run_is_shown() => Assert.Equal(
        """
        step Call Same(In())
          -> in 'Same': Phi string Same(string text) => text;
        step Phi string Same(string text) => text;
          -> Parameter 'text'
        step Parameter 'text'
          -> what is given for Parameter 'text'
          summary of Phi string Same(string text) => text;: {} => {Parameter 'text'}
        step Source In()
          -> source Retrieved 'In'
          summary of Call Same(In()): {} => {Retrieved 'In'}
        solved Call Same(In()) in 4 steps: {Retrieved 'In'}
        step Call Same("c")
          -> in 'Same': Phi string Same(string text) => text;
        known Phi string Same(string text) => text;: {Parameter 'text'}
        solved Call Same("c") in 1 steps: {}

        """,
        FlowView.Trace(CalledTwice));
}
