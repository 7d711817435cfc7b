"Component building blocks for training vision models"
__version__ = "0.1.0"

_VERBS = {'Experiment': ('experiment', 'Experiment'), 'train': ('verbs', 'train_spec'), 'resume': ('verbs', 'resume_run'),
          'eval': ('verbs', 'eval_run'), 'reproduce': ('verbs', 'reproduce_run'), 'predict': ('inference.video', 'predict_run')}

def __getattr__(name):
    "`blocktrain.train`, `.resume`, `.eval`, `.reproduce`, `.predict` and `.Experiment`, imported when first used, so that `import blocktrain` stays light"
    if name not in _VERBS: raise AttributeError(f"module 'blocktrain' has no attribute {name!r}")
    from importlib import import_module
    module, attribute = _VERBS[name]
    return getattr(import_module(f"blocktrain.{module}"), attribute)
