using AiGovernance;

// Everything this worker does with AI is one use case.
[assembly: AiUseCase(AiUseCases.InvoiceExtraction)]
